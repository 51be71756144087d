import type { Messages } from '../language';

/** Why a file cannot be opened, and what of a file would be gone if it were saved. */
export const xlsxMessages = {
  'open.not-xlsx': {
    'en-US': 'This is not an Excel workbook. Choose a file that ends in .xlsx.',
    'zh-CN': '这不是 Excel 工作簿，请选择扩展名为 .xlsx 的文件。',
  },
  'open.old-xls': {
    'en-US': 'This workbook is in the format of Excel 97–2003 (.xls). Save it as .xlsx in Excel, then open it here.',
    'zh-CN': '这是 Excel 97–2003 格式（.xls）的工作簿。请先在 Excel 中另存为 .xlsx，再在此打开。',
  },
  'open.binary-xlsb': {
    'en-US': 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open it here.',
    'zh-CN': '这是二进制工作簿（.xlsb）。请先在 Excel 中另存为 .xlsx，再在此打开。',
  },
  'open.password': {
    'en-US': 'This workbook is protected with a password. Remove the password in Excel, then open it here.',
    'zh-CN': '该工作簿设有打开密码。请先在 Excel 中取消密码，再在此打开。',
  },
  'open.broken': {
    'en-US': 'This workbook is damaged and cannot be read. Open and repair it in Excel, or use another copy.',
    'zh-CN': '该工作簿已损坏，无法读取。请在 Excel 中打开并修复，或换用其他副本。',
  },
  'open.date-1904': {
    'en-US':
      'This workbook counts its dates from 1904. In Excel, clear File › Options › Advanced › Use 1904 date system, check the dates, then open it here.',
    'zh-CN':
      '该工作簿使用 1904 日期系统。请在 Excel 的“文件 › 选项 › 高级”中取消“使用 1904 日期系统”，核对日期后再打开。',
  },
  'loss.charts': { 'en-US': 'Charts', 'zh-CN': '图表' },
  'loss.pictures': { 'en-US': 'Pictures', 'zh-CN': '图片' },
  'loss.shapes': { 'en-US': 'Shapes and drawings', 'zh-CN': '形状和绘图' },
  'loss.pivots': {
    'en-US': 'Pivot tables (their figures stay as plain cells)',
    'zh-CN': '数据透视表（数据保留为普通单元格）',
  },
  'loss.slicers': { 'en-US': 'Slicers and timelines', 'zh-CN': '切片器和日程表' },
  'loss.macros': { 'en-US': 'Macros', 'zh-CN': '宏' },
  'loss.comments': { 'en-US': 'Notes and comments', 'zh-CN': '批注和备注' },
  'loss.controls': { 'en-US': 'Form controls and embedded objects', 'zh-CN': '窗体控件和嵌入对象' },
  'loss.external-links': { 'en-US': 'Links to other workbooks', 'zh-CN': '指向其他工作簿的链接' },
  'loss.queries': { 'en-US': 'Data connections and queries', 'zh-CN': '数据连接和查询' },
  'loss.data-types': { 'en-US': 'Linked data types and pictures in cells', 'zh-CN': '链接的数据类型和单元格内图片' },
  'loss.signatures': { 'en-US': 'Digital signatures', 'zh-CN': '数字签名' },
  'loss.hyperlinks': { 'en-US': 'Hyperlinks (their texts stay)', 'zh-CN': '超链接（文字保留）' },
  'loss.page-breaks': { 'en-US': 'Manual page breaks', 'zh-CN': '手动分页符' },
  'loss.scenarios': { 'en-US': 'Scenarios and consolidations', 'zh-CN': '方案和合并计算' },
  'loss.views': { 'en-US': 'Custom views', 'zh-CN': '自定义视图' },
  'loss.sparklines': { 'en-US': 'Sparklines', 'zh-CN': '迷你图' },
  'loss.filter-criteria': {
    'en-US': 'Filter settings (the filter and the hidden rows stay)',
    'zh-CN': '筛选条件（筛选按钮和已隐藏的行保留）',
  },
  'loss.outline': { 'en-US': 'Groups of rows and columns', 'zh-CN': '行列分组' },
  'loss.rich-text': { 'en-US': 'Formats of single words within a cell', 'zh-CN': '单元格内部分文字的格式' },
  'loss.rules': { 'en-US': 'Some conditional formats, such as icon sets', 'zh-CN': '部分条件格式（如图标集）' },
  'loss.sheets': {
    'en-US': 'Sheets that hold no cells, such as chart sheets',
    'zh-CN': '不含单元格的工作表（如图表工作表）',
  },
  'loss.password': {
    'en-US': 'Passwords of protected sheets (the protection stays)',
    'zh-CN': '工作表保护密码（保护本身保留）',
  },
  'loss.add-ins': { 'en-US': 'References to other add-ins and their settings', 'zh-CN': '对其他加载项的引用及其设置' },
  'loss.table-totals': {
    'en-US': 'Total rows of tables (their cells stay, below the table)',
    'zh-CN': '表格的汇总行（单元格保留在表格下方）',
  },
} as const satisfies Messages;

type XlsxMessageKey = keyof typeof xlsxMessages;
/** What of a file is not kept, each a text of {@link xlsxMessages}. */
export type LossKey = Extract<XlsxMessageKey, `loss.${string}`>;
