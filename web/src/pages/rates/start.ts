import { engine } from "@studies";
import "../../styles/charts.css";
import "./styles/rates.css";
import "./styles/charts.css";
import "./styles/panel.css";
import "./view/rates.js";
import { start } from "../../frame/start.js";

start(engine);
