import { COLORS } from './colors.js';
import { SERIF, TYPE } from './type.js';

/** The style sheet of the page that lists reports. */
export const INDEX_STYLE = `${COLORS}${TYPE}
main{max-width:960px;margin:0 auto;padding:32px 24px 64px}
.numbers{margin:4px 0 24px;color:var(--quiet)}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:10px 0;border-bottom:1px solid var(--line)}
th{position:sticky;top:0;background:var(--paper);font-size:12px;font-weight:400;color:var(--quiet);vertical-align:bottom}
.n{text-align:right;padding-left:16px;width:68px}
.none{color:var(--quiet);opacity:.5}
td a{font:600 17px/1.3 ${SERIF};text-decoration:none;overflow-wrap:anywhere}
td a:hover{text-decoration:underline}
td a:visited{color:var(--quiet)}
.about{display:block;color:var(--quiet);font-size:13px}
@media (max-width:699px){
main{padding:24px 16px 48px}
td:nth-child(n+5),th:nth-child(n+5){display:none}
.n{padding-left:8px;width:auto;overflow-wrap:normal}
}
`;
