//! Which names are those of secrets.

/// Words that say it wherever they stand in a name, even grown together with the word before: `dbpassword`.
const SURE: [&[u8]; 16] = [
    b"PASSWORD",
    b"PASSWD",
    b"PASSPHRASE",
    b"PASSCODE",
    b"SECRET",
    b"SECRETS",
    b"TOKEN",
    b"TOKENS",
    b"APIKEY",
    b"SECRETKEY",
    b"CREDENTIAL",
    b"CREDENTIALS",
    b"AUTHORIZATION",
    b"REQUIREPASS",
    b"MASTERAUTH",
    b"BINDPW",
];
/// Words that say it at the end of a name of several: `DB_PASS`, `MYSQL_PWD`, `APP_SALT`.
const LAST: [&[u8]; 6] = [b"PASS", b"PWD", b"PW", b"SALT", b"PSK", b"AUTHTOKEN"];
/// What `…_KEY` is without a secret.
const PUBLIC_KEYS: [&[u8]; 18] = [
    b"PUBLIC",
    b"PUB",
    b"PRIMARY",
    b"FOREIGN",
    b"CACHE",
    b"SORT",
    b"PARTITION",
    b"HOST",
    b"ROUTING",
    b"SHARD",
    b"NO",
    b"FORCE",
    b"MONO",
    b"FALLBACK",
    b"CERTIFICATE",
    b"HOT",
    b"PRESS",
    b"FEATURE",
];
/// Last words of names that tell of a secret and hold none: `TOKEN_TTL`, `SECRET_FILE`.
const ABOUT: [&[u8]; 51] = [
    b"FILE",
    b"FILENAME",
    b"PATH",
    b"DIR",
    b"DIRECTORY",
    b"FOLDER",
    b"NAME",
    b"ID",
    b"HEADER",
    b"FIELD",
    b"PARAM",
    b"URL",
    b"URI",
    b"HOST",
    b"PORT",
    b"TYPE",
    b"ALGORITHM",
    b"ALG",
    b"TTL",
    b"TIMEOUT",
    b"EXPIRE",
    b"EXPIRES",
    b"EXPIRY",
    b"EXPIRATION",
    b"LIFETIME",
    b"AGE",
    b"LENGTH",
    b"LEN",
    b"SIZE",
    b"MIN",
    b"MAX",
    b"COUNT",
    b"LIMIT",
    b"ENABLED",
    b"ENABLE",
    b"REQUIRED",
    b"POLICY",
    b"VALIDATORS",
    b"HASHERS",
    b"PREFIX",
    b"SUFFIX",
    b"CLASS",
    b"BACKEND",
    b"MANAGER",
    b"PROVIDER",
    b"ENDPOINT",
    b"REGION",
    b"VERSION",
    b"USER",
    b"ARN",
    b"CHECK",
];

/// Whether a name is that of a secret, in whatever case and with whatever between its words.
pub fn is_secret(name: &[u8]) -> bool {
    if name.len() < 3 || name.len() > 200 {
        return false;
    }
    let words = words(name);
    let Some(last) = words.last() else { return false };
    if ABOUT.contains(&&last[..]) || words[0] == b"LOAD" {
        return false;
    }
    let many = words.len() > 1;
    let before = || &words[words.len() - 2][..];
    words.iter().any(|word| SURE.iter().any(|sure| word.ends_with(sure)))
        || (many && LAST.contains(&&last[..]))
        || (many && last == b"KEY" && !PUBLIC_KEYS.contains(&before()))
}

/// The words of a name in capitals: `db_Password`, `db-password` and `dbPassword` have the same two.
fn words(name: &[u8]) -> Vec<Vec<u8>> {
    let mut words: Vec<Vec<u8>> = vec![Vec::new()];
    let mut before = b' ';
    for &byte in name {
        let begins = byte.is_ascii_uppercase() && before.is_ascii_lowercase();
        let is_between = !byte.is_ascii_alphanumeric() && byte < 0x80;
        if (begins || is_between) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(Vec::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !is_between) {
            word.push(byte.to_ascii_uppercase());
        }
        before = byte;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn names() {
        for name in [
            "DB_PASS",
            "MYSQL_PWD",
            "db_Password",
            "dbpassword",
            "API_KEY",
            "apiKey",
            "STRIPE_KEY",
            "PASSPHRASE",
            "SECRET_KEY_BASE",
            "auth_pass",
            "--requirepass",
            "X-Api-Key",
            "Authorization",
            "GITHUB_TOKEN",
            "APP_SALT",
            "AWS_SECRET_ACCESS_KEY",
        ] {
            assert!(is_secret(name.as_bytes()), "{name}");
        }
        for name in [
            "PrivateTmp",
            "secret-file",
            "PWD",
            "OLDPWD",
            "pass",
            "key",
            "PassEnvironment",
            "TOKEN_TTL",
            "AWS_ACCESS_KEY_ID",
            "PUBLIC_KEY",
            "LoadCredential",
            "compass",
            "monkey",
            "PrivateDevices",
            "KEYBOARD",
            "http-socket",
        ] {
            assert!(!is_secret(name.as_bytes()), "{name}");
        }
    }
}
