import '../styles/charts.css';
import '../styles/rates.css';
import '../styles/rates-charts.css';
import '../styles/rates-panel.css';
import '../components/rates/rates.js';
import './start.js';
