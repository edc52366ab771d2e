import { showCard } from './show-card';

const wanted = new URLSearchParams(location.search);
showCard(wanted.get('card') ?? 'person', wanted.has('unfold'));
