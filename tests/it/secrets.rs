//! Secrets leave the program in no report: common forms of them, in every output that people and machines read.

use std::path::Path;

use serde_json::Value as Json;

use crate::cli::{code, folder, program};

/// Lines of a configuration; `~` stands for a secret.
const FORMS: [&str; 64] = [
    "env = DB_PASSWORD=~",
    "env = DB_PASS=~",
    "env = MYSQL_PWD=~",
    "env = PGPASSWORD=~",
    "env = REDIS_PASSWORD=~",
    "env = DJANGO_SECRET_KEY=~",
    "env = SECRET_KEY_BASE=~",
    "env = API_KEY=~",
    "env = STRIPE_KEY=~",
    "env = AWS_SECRET_ACCESS_KEY=~",
    "env = GITHUB_TOKEN=~",
    "env = SLACK_BOT_TOKEN=~",
    "env = SSL_PASSPHRASE=~",
    "env = JWT_SIGNING_KEY=~",
    "env = FERNET_KEY=~",
    "env = APP_SALT=~",
    "env = dbpassword=~",
    "env = DATABASE_URL=postgres://shop:~@db.internal/shop",
    "env = CELERY_BROKER_URL=amqp://shop:~@mq:5672//",
    "env = REDIS_URL=redis://:~@cache:6379/0",
    "env = SENTRY_DSN=https://~hT6eKq2vhT6eKq2v@errors.example.org/42",
    "env = MONGO=mongodb://u:~@a.example.org,b.example.org/x",
    "env = DSN=host=db user=shop password=~ dbname=shop",
    "env = ODBC=Driver=x;UID=sa;PWD=1;Password=~;",
    "env = CONFIG={\"user\": \"shop\", \"password\": \"~\"}",
    "env = AUTH_HEADER_VALUE=Bearer ~Aa1",
    "env = GH=ghp_~0123456789",
    "env = STRIPE=sk_live_~0123456789",
    "env = PEM=-----BEGIN PRIVATE KEY-----~",
    "set = db_password=~",
    "set-placeholder = api_token=~",
    "set-ph = db_secret=~",
    "db_password = ~",
    "api-key = ~",
    "my_secret = ~",
    "route = ^/admin basicauth:Admin,shop:~",
    "route-run = basicauth-next:Shop Admin,shop:~",
    "route-run = addvar:DB_PASSWORD=~",
    "route-run = addheader:Authorization: Basic ~A1",
    "route-run = addheader:X-Api-Key: ~",
    "route-run = ldapauth:Shop,url=ldap://l;basedn=dc=x;binddn=cn=x;bindpw=~",
    "add-header = X-Auth-Token: ~",
    "response-header = Authorization: Bearer ~A1",
    "legion = shop 225.1.1.1:4242 98 bf-cbc:~",
    "snmp-community = ~",
    "alarm = a xmpp:bot@example.org;~;ops@example.org",
    "alarm = b curl:smtp://mail.example.org;auth_user=shop;auth_pass=~;mail_to=o@example.org",
    "alarm = c curl:https://hooks.slack.com/services/T000/B000/~0123",
    "alarm = d cmd:curl -u shop:~ https://example.org",
    "logger = redislog:redis://:~@cache:6379/0",
    "log-req-encoder = crypto:algo=bf-cbc,secret=~",
    "emperor = pg://host=db user=shop password=~;select name from vassals",
    "emperor = amqp://shop:~@mq/vassals",
    "attach-daemon = redis-server --requirepass ~",
    "attach-daemon2 = cmd=redis-server --masterauth ~,freq=3",
    "smart-attach-daemon = /run/x.pid celery -b amqp://u:~@mq//",
    "exec-as-user = mysql -ushop -p~ shop",
    "exec-pre-app = redis-cli -a ~ ping",
    "cron = 0 2 -1 -1 -1 PGPASSWORD=~ pg_dump shop",
    "cron = 0 3 -1 -1 -1 curl -H 'Authorization: Bearer ~A1' https://example.org",
    "cron = 0 4 -1 -1 -1 curl https://shop:~@example.org/ping",
    "hook-post-app = exec:./notify --token ~",
    "hook-as-user = exec:./notify --password=~ now",
    "pyargv = --user shop --password \"~\"",
];
/// What looks like a secret and is none.
const PUBLIC: [&str; 8] = [
    "env = SECRET_FILE=/run/secrets/shop",
    "env = DB_PASSWORD_FILE=/run/secrets/db",
    "env = TOKEN_TTL=3600",
    "env = PUBLIC_KEY=visible1",
    "env = AWS_ACCESS_KEY_ID=AKIAVISIBLE2",
    "secret-file = /run/secrets/visible3",
    "env = PWD=/srv/visible4",
    "fastrouter-force-key = visible5.example.org",
];

/// The secret of a form.
fn secret(number: usize) -> String {
    format!("hT6eKq2vWz{number:02}x")
}

/// The forms with their secrets; `ending` makes rules speak of them.
fn configuration(ending: &str, opening: &str) -> String {
    let line = |(number, form): (usize, &&str)| {
        let (key, value) = form.split_once(" = ").unwrap_or((form, ""));
        format!("{key} = {opening}{}{ending}\n", value.replace('~', &secret(number)))
    };
    let lines: String = FORMS.iter().enumerate().map(line).collect();
    let public = PUBLIC.join(&format!("{ending}\n"));
    format!(
        "[uwsgi]\n{lines}{public}\ncopy = %(db_password)-%(nope)\nroute-run = nope:%(my_secret)\nsocket = %(db_secret)\n"
    )
}

fn leaks(text: &str) -> Vec<&'static str> {
    FORMS
        .iter()
        .enumerate()
        .filter(|(number, _)| text.contains(&secret(*number)))
        .map(|(_, form)| *form)
        .collect()
}

fn said(at: &Path, args: &[&str]) -> String {
    let done = program(at).args(args).output().unwrap();
    assert!(code(&done) < 2, "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr))
}

/// Reports of data without the edits, which are for the file and carry its secrets as they are.
fn without_edits(text: &str) -> String {
    fn strip(value: &mut Json) {
        match value {
            Json::Object(fields) => {
                fields.retain(|name, _| !matches!(&**name, "fix" | "fixes" | "edits" | "suggestions"));
                fields.values_mut().for_each(strip);
            }
            Json::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let values: Result<Vec<Json>, _> = serde_json::Deserializer::from_str(text).into_iter().collect();
    values.map_or(text.to_owned(), |mut values| {
        values.iter_mut().for_each(strip);
        serde_json::to_string(&values).unwrap()
    })
}

/// What makes rules speak of a value: a comment behind it, a quote around it, a magic variable, a template.
const SHAPES: [(&str, &str); 6] =
    [("", ""), (" ; the shop's", ""), ("\"", "\""), ("%x", ""), (" {{ x }}", ""), (" %(nope) $(NOPE)", "'")];

#[test]
fn no_report_has_a_secret() {
    let at = folder("secrets");
    let formats = [
        "human",
        "concise",
        "json",
        "json-lines",
        "sarif",
        "github",
        "gitlab",
        "checkstyle",
        "junit",
        "rdjson",
    ];
    let mut wrong = Vec::new();
    for (ending, opening) in SHAPES {
        std::fs::write(at.join("uwsgi.ini"), configuration(ending, opening)).unwrap();
        for format in formats {
            let args = ["check", "--format", format, "--fail-on", "never", "--select", "all", "uwsgi.ini"];
            let text = without_edits(&said(&at, &args));
            wrong.extend(leaks(&text).iter().map(|form| format!("{format} {ending:?}: {form}")));
        }
        let text = said(&at, &["show", "uwsgi.ini"]);
        wrong.extend(leaks(&text).iter().map(|form| format!("show {ending:?}: {form}")));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_only_looks_like_one_is_shown() {
    let at = folder("no-secrets");
    std::fs::write(at.join("uwsgi.ini"), configuration("", "")).unwrap();
    let text = said(&at, &["show", "uwsgi.ini"]);
    for line in PUBLIC {
        let value = line.rsplit(['=', ' ']).next().unwrap_or_default();
        assert!(text.contains(value), "{line}");
    }
}
