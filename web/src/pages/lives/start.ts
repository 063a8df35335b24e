import { engine } from "@studies";
import "../../styles/charts.css";
import "./styles/lives.css";
import "./view/lives.js";
import { start } from "../../frame/start.js";

start(engine);
