/** The sheet of every page, of the parts that it is written in. */
import { FIGURE_STYLE } from '../svg/frame.ts'
import base from './base.css'
import documents from './documents.css'
import marks from './marks.css'
import paper from './paper.css'
import tables from './tables.css'

export const STYLE = [base, tables, documents, marks, FIGURE_STYLE, paper].join('\n')
