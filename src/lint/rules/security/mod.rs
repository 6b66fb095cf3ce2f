//! Security: a rule a file.

mod catch_exceptions;
mod cgi_open;
mod check_static_docroot_trust;
mod chmod_socket_world;
mod common;
mod daemonize_umask_zero;
mod legion_cipher;
mod legion_default_secret;
mod php_docroot_traversal;
mod php_no_allowed_ext;
mod remote_config;
mod running_as_root;
mod secrets_in_config;
mod snmp_public_community;
mod static_php_source;
mod static_root_is_code;
mod static_safe_broad;
mod subscription_unsigned;
mod uid_is_root;
mod uid_without_gid;
mod umask_zero;
mod weak_tls;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &catch_exceptions::CATCH_EXCEPTIONS,
    &cgi_open::CGI_OPEN,
    &check_static_docroot_trust::CHECK_STATIC_DOCROOT_TRUST,
    &chmod_socket_world::CHMOD_SOCKET_WORLD,
    &daemonize_umask_zero::DAEMONIZE_UMASK_ZERO,
    &legion_cipher::LEGION_CIPHER,
    &legion_default_secret::LEGION_DEFAULT_SECRET,
    &php_docroot_traversal::PHP_DOCROOT_TRAVERSAL,
    &php_no_allowed_ext::PHP_NO_ALLOWED_EXT,
    &remote_config::REMOTE_CONFIG,
    &running_as_root::RUNNING_AS_ROOT,
    &secrets_in_config::SECRETS_IN_CONFIG,
    &snmp_public_community::SNMP_PUBLIC_COMMUNITY,
    &static_php_source::STATIC_PHP_SOURCE,
    &static_root_is_code::STATIC_ROOT_IS_CODE,
    &static_safe_broad::STATIC_SAFE_BROAD,
    &subscription_unsigned::SUBSCRIPTION_UNSIGNED,
    &uid_is_root::UID_IS_ROOT,
    &uid_without_gid::UID_WITHOUT_GID,
    &umask_zero::UMASK_ZERO,
    &weak_tls::WEAK_TLS,
];
