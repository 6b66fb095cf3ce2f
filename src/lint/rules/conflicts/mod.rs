//! What contradicts something else: a rule a file.

mod async_no_suspend_engine;
mod async_with_threads;
mod busyness_range;
mod cheaper_initial_range;
mod cheaper_not_below_processes;
mod cheaper_rss_order;
mod chmod_socket_no_unix;
mod common;
mod daemonize_and_logto;
mod daemonize_twice;
mod die_on_term_and_unix_signal_hook;
mod disable_logging_req_logger;
mod enable_threads_false;
mod gevent_with_threads;
mod honour_stdin_daemon;
mod http_and_http_socket;
mod http_router_to_non_uwsgi;
mod lazy_and_lazy_apps;
mod limit_as_below_rss_reload;
mod limit_as_vs_reload_on_as;
mod log_filters_without_disable_logging;
mod log_format_overrides;
mod log_ioerror_never;
mod logformat_strftime_alone;
mod loop_needs_async;
mod manage_and_ignore_script_name;
mod master_false_contradiction;
mod multiple_loops;
mod spooler_external_and_spooler;
mod suspend_engine_without_async;
mod worker_lifetime_order;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &async_no_suspend_engine::ASYNC_NO_SUSPEND_ENGINE,
    &async_with_threads::ASYNC_WITH_THREADS,
    &busyness_range::BUSYNESS_RANGE,
    &cheaper_initial_range::CHEAPER_INITIAL_RANGE,
    &cheaper_not_below_processes::CHEAPER_NOT_BELOW_PROCESSES,
    &cheaper_rss_order::CHEAPER_RSS_ORDER,
    &chmod_socket_no_unix::CHMOD_SOCKET_NO_UNIX,
    &daemonize_and_logto::DAEMONIZE_AND_LOGTO,
    &daemonize_twice::DAEMONIZE_TWICE,
    &die_on_term_and_unix_signal_hook::DIE_ON_TERM_AND_UNIX_SIGNAL_HOOK,
    &disable_logging_req_logger::DISABLE_LOGGING_REQ_LOGGER,
    &enable_threads_false::ENABLE_THREADS_FALSE,
    &gevent_with_threads::GEVENT_WITH_THREADS,
    &honour_stdin_daemon::HONOUR_STDIN_DAEMON,
    &http_and_http_socket::HTTP_AND_HTTP_SOCKET,
    &http_router_to_non_uwsgi::HTTP_ROUTER_TO_NON_UWSGI,
    &lazy_and_lazy_apps::LAZY_AND_LAZY_APPS,
    &limit_as_below_rss_reload::LIMIT_AS_BELOW_RSS_RELOAD,
    &limit_as_vs_reload_on_as::LIMIT_AS_VS_RELOAD_ON_AS,
    &log_filters_without_disable_logging::LOG_FILTERS_WITHOUT_DISABLE_LOGGING,
    &log_format_overrides::LOG_FORMAT_OVERRIDES,
    &log_ioerror_never::LOG_IOERROR_NEVER,
    &logformat_strftime_alone::LOGFORMAT_STRFTIME_ALONE,
    &loop_needs_async::LOOP_NEEDS_ASYNC,
    &manage_and_ignore_script_name::MANAGE_AND_IGNORE_SCRIPT_NAME,
    &master_false_contradiction::MASTER_FALSE_CONTRADICTION,
    &multiple_loops::MULTIPLE_LOOPS,
    &spooler_external_and_spooler::SPOOLER_EXTERNAL_AND_SPOOLER,
    &suspend_engine_without_async::SUSPEND_ENGINE_WITHOUT_ASYNC,
    &worker_lifetime_order::WORKER_LIFETIME_ORDER,
];
