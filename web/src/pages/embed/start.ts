import './view/embed.js';
import '../../frame/start.js';
import './styles/embed.css';
