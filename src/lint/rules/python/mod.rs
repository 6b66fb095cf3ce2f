//! Python applications: a rule a file.

mod apm_needs_threads;
mod asgi_target;
mod callable_ignored;
mod common;
mod django_old_handler;
mod gevent_monkey_late;
mod home_not_venv;
mod module_dotted_callable;
mod module_is_path;
mod mount_without_app;
mod no_site_with_venv;
mod optimize_strips_asserts;
mod python2_plugin;
mod pythonpath_is_site_bin;
mod pythonpath_with_colon;
mod reload_os_env_note;
mod threads_disabled_default;
mod wsgi_env_holy;
mod wsgi_file_with_callable;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &apm_needs_threads::APM_NEEDS_THREADS,
    &asgi_target::ASGI_TARGET,
    &callable_ignored::CALLABLE_IGNORED,
    &django_old_handler::DJANGO_OLD_HANDLER,
    &gevent_monkey_late::GEVENT_MONKEY_LATE,
    &home_not_venv::HOME_NOT_VENV,
    &module_dotted_callable::MODULE_DOTTED_CALLABLE,
    &module_is_path::MODULE_IS_PATH,
    &mount_without_app::MOUNT_WITHOUT_APP,
    &no_site_with_venv::NO_SITE_WITH_VENV,
    &optimize_strips_asserts::OPTIMIZE_STRIPS_ASSERTS,
    &python2_plugin::PYTHON2_PLUGIN,
    &pythonpath_is_site_bin::PYTHONPATH_IS_SITE_BIN,
    &pythonpath_with_colon::PYTHONPATH_WITH_COLON,
    &reload_os_env_note::RELOAD_OS_ENV_NOTE,
    &threads_disabled_default::THREADS_DISABLED_DEFAULT,
    &wsgi_env_holy::WSGI_ENV_HOLY,
    &wsgi_file_with_callable::WSGI_FILE_WITH_CALLABLE,
];
