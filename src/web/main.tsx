import { render } from 'preact';
import './style/tokens.css';
import './style/type.css';
import './style/layout.css';
import './style/controls.css';
import './style/swatch.css';
import './style/marks.css';
import './style/answers.css';
import './style/front.css';
import './style/reader.css';
import './style/cards.css';
import './style/article.css';
import './style/print.css';
import { takeToken } from './client/token.js';
import { Page } from './shell/page.js';

takeToken();
render(<Page />, document.getElementById('page')!);
