import { startOptionsApp } from '../../src/app/options-app';

const place = document.getElementById('app');
if (place !== null) startOptionsApp(place);
