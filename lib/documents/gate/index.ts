export { type Office, type OfficeKind, officeBytes, openOffice, partText } from './office';
export { readXml, type XmlEvent } from './xml';
export { openZip, type Parts, zipOf } from './zip';
