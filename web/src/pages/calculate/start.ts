import { engine } from "@calculate";
import "./view/calculate.js";
import { start } from "../../frame/start.js";
import "./styles/calculate.css";

start(engine);
