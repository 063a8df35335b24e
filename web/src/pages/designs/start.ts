import { engine } from "@studies";
import "./view/designs.js";
import { start } from "../../frame/start.js";
import "../../styles/charts.css";
import "./styles/designs.css";
import "./styles/tables.css";
import "./styles/print.css";

start(engine);
