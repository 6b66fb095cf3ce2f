//! Python applications: a rule a file.

mod common;

rules![
    apm_needs_threads,
    asgi_target,
    callable_ignored,
    ddtrace_without_lazy_apps,
    django_old_handler,
    gevent_monkey_late,
    home_not_venv,
    module_dotted_callable,
    module_is_path,
    mount_without_app,
    no_site_with_venv,
    optimize_strips_asserts,
    python2_plugin,
    pythonpath_is_site_bin,
    pythonpath_with_colon,
    reload_os_env_note,
    script_suffix_missing,
    threads_disabled_default,
    wsgi_env_holy,
    wsgi_file_with_callable,
];
