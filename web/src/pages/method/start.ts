import { engine } from "@explain";
import "./styles/method.css";
import "./view/method.js";
import { start } from "../../frame/start.js";

start(engine);
