import '../components/embed/embed.js';
import './start.js';
