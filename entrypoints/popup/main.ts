import { startPopup } from '../../src/app/popup.tsx';

startPopup(document);
