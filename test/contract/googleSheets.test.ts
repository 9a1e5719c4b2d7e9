import { googleStage } from './spreadsheetApp/googleStage';
import { workbookContract } from './workbookContract';

const cases = workbookContract.filter(({ only }) => only !== 'excel');

test.each(cases)('$name', ({ run }) => run(async (sheets) => googleStage(sheets)), 30_000);
