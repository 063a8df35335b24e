import '../components/calculate/calculate.js';
import './start.js';
