import '../components/embed/embed.js';
import './start.js';
import '../styles/embed.css';
