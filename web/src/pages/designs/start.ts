import './view/designs.js';
import '../../frame/start.js';
import '../../styles/charts.css';
import './styles/designs.css';
import './styles/tables.css';
import './styles/print.css';
