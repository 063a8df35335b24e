import { engine } from "@calculate";
import "./styles/method.css";
import "./view/method.js";
import { start } from "../../frame/start.js";

start(engine);
