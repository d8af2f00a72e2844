const pem = (what: string, base64: string) => `-----BEGIN ${what}-----\n${base64}\n-----END ${what}-----\n`;

/** Of 127.0.0.1, signed by itself, until the year 2120: whom nobody trusts unless he is told to. */
export const certificate = pem(
  "CERTIFICATE",
  `MIIBWDCB/6ADAgECAgEBMAoGCCqGSM49BAMCMBQxEjAQBgNVBAMMCWxvY2FsaG9z
dDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFDESMBAGA1UEAwwJ
bG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+OWpnWWOyvtGQz4/
nozSXd1ei+soMuWpI5SMmYhrKSeVkoSWuqwCfHWQYBC2gZC2cSa5jbYR/QbPTNKQ
e9jzsKNAMD4wDwYDVR0RBAgwBocEfwAAATAMBgNVHRMEBTADAQH/MB0GA1UdDgQW
BBS2+NUqrfOg3bbzi8MazMFHoeydHjAKBggqhkjOPQQDAgNIADBFAiAQXUy0Ajaa
MYjQUuMYXJqeA2qvGr878QqxCtR5cSXbhwIhAKOMJL8Eqtisi505gxrifM0NTIqb
8m3H4lMUiB0h8FPu`,
);

export const certificateKey = pem(
  "PRIVATE KEY",
  `MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgp1GDumZST6ER0o5z
CqVVGFFb6fbgYcmQOYGhMcfYNCuhRANCAAT45amdZY7K+0ZDPj+ejNJd3V6L6ygy
5akjlIyZiGspJ5WShJa6rAJ8dZBgELaBkLZxJrmNthH9Bs9M0pB72POw`,
);
