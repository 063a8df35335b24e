import './view/calculate.js';
import '../../frame/start.js';
import './styles/calculate.css';
