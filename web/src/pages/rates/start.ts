import '../../styles/charts.css';
import './styles/rates.css';
import './styles/charts.css';
import './styles/panel.css';
import './view/rates.js';
import '../../frame/start.js';
