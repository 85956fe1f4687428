import { api, LightningElement } from 'lwc';

const slugHere = () => location.pathname.split('/')[2];

/** The wizard, in light DOM; what it shows is in shadow roots. */
// biome-ignore lint/style/noDefaultExport: LWC takes a component by its module's default export
export default class App extends LightningElement {
  static renderMode = 'light';
  @api dossier;
  version = 0;
  slug = slugHere();
  banner = '';

  connectedCallback() {
    this.dossier.subscribe(() => {
      this.version = this.dossier.version;
    });
    addEventListener('popstate', () => {
      this.slug = slugHere();
    });
  }

  get screen() {
    return this.version >= 0 && this.dossier.screens.find((screen) => screen.slug === this.slug);
  }
  get steps() {
    const { screen } = this;
    return this.dossier.screens.map((s) => ({
      id: s.id,
      title: s.title,
      current: s === screen ? 'step' : null,
    }));
  }
  get at() {
    return this.dossier.screens.indexOf(this.screen);
  }
  get first() {
    return this.at === 0;
  }
  get more() {
    return this.at < this.dossier.screens.length - 1;
  }

  go(step) {
    const { slug } = this.dossier.screens[this.at + step];
    if (this.dossier.trait.route === 'pushState')
      history.pushState({}, '', `/lightning/${slug}${location.search}`);
    this.slug = slug;
    this.banner = '';
    scrollTo(0, 0);
  }
  goOn() {
    this.go(1);
  }
  goBack() {
    this.go(-1);
  }
  save() {
    this.dossier.save();
  }
  async send() {
    this.banner = (await this.dossier.send()).message;
  }
}
