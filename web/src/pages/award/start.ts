import { engine } from "@explain";
import "./styles/award.css";
import "./view/award.js";
import { start } from "../../frame/start.js";

start(engine);
