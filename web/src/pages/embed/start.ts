import { engine } from "@calculate";
import "./view/embed.js";
import { start } from "../../frame/start.js";
import "./styles/embed.css";

start(engine);
