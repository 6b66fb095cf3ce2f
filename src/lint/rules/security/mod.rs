//! Security: a rule a file.

mod common;

rules![
    catch_exceptions,
    cgi_open,
    check_static_docroot_trust,
    chmod_socket_world,
    daemonize_umask_zero,
    legion_cipher,
    legion_default_secret,
    php_docroot_traversal,
    php_no_allowed_ext,
    remote_config,
    running_as_root,
    secrets_in_config,
    snmp_public_community,
    static_php_source,
    static_root_is_code,
    static_safe_broad,
    subscription_unsigned,
    uid_is_root,
    uid_without_gid,
    umask_zero,
    weak_tls,
];
