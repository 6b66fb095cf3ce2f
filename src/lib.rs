//! uwsgi-lint knows uWSGI configuration as the server itself knows it: every option with its type, and the reader's
//! real rules. `bytes → syntax → evaluate → lint / convert / generate → report`, with `catalog` beside it.

pub mod assist;
pub mod convert;
pub mod display;
pub mod explain;
pub mod fix;
pub mod format;
pub mod generate;
pub mod host;
pub mod init;
pub mod lint;
pub mod option_record;
pub mod pages;
pub mod project;
pub mod report;
pub mod schema;
pub mod settings;

pub use uwsgi_config::{catalog, emperor, evaluate, listeners, start, syntax};
