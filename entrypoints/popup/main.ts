import { startPopupApp } from '../../src/app/popup-app';

const place = document.getElementById('app');
if (place !== null) startPopupApp(place);
