import { memoryStage } from './memoryStage';
import { workbookContract } from './workbookContract';

test.each(workbookContract)('$name', ({ run }) => run(async (sheets) => memoryStage(sheets)));
