import '../components/designs/designs.js';
import './start.js';
import '../styles/charts.css';
import '../styles/designs.css';
import '../styles/designs-tables.css';
import '../styles/designs-print.css';
