import { startOptionsApp } from '../../src/app/options-app';
import { browserApi } from '../../src/browser/api';

const place = document.getElementById('app');
if (place !== null) startOptionsApp(place, browserApi());
