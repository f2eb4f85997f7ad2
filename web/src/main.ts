import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { restoreLanguage } from './i18n/language.svelte';
import { router } from './route/router.svelte';
import { hasten } from './territory/hasten';
import { restoreTheme } from './ui/theme.svelte';

restoreTheme();
const presenting = location.pathname.includes('/present/');
if (router.view.territory && !presenting) hasten(router.view.territory, router.view.face);
await restoreLanguage();

const page = document.getElementById('page');
if (page) mount(App, { target: page });
