//! Values that it misreads: a rule a file.

mod alarm_syntax;
mod bool_empty;
mod bool_for_text;
mod bool_unrecognised;
mod cache2_geometry;
mod capability_unknown;
mod chmod_invalid;
pub(super) mod common;
mod cron2_space;
mod cron_command_too_often;
mod cron_field_range;
mod cron_no_command;
mod cron_syntax;
mod dict_syntax;
mod digest_unknown;
mod env_name_suspicious;
mod env_no_equals;
mod env_not_expanded;
mod env_quoted;
mod env_space_around_equals;
mod exception_handler_unknown;
mod farm_syntax;
mod file_serve_mode_unknown;
mod header_pair_syntax;
mod hook_unknown_action;
mod int16_clamped;
mod int_negative;
mod int_not_numeric;
pub(super) mod int_with_unit;
mod ip_address_invalid;
mod kv_flag_value;
mod kv_missing_key;
mod kv_space;
mod kv_unknown_key;
mod legion_syntax;
mod limit_as_too_small;
mod log_encoder_unknown;
mod logger_space_name;
mod map_socket_syntax;
mod metric_invalid;
pub(super) mod mount_syntax;
mod namespace_unknown;
mod path_not_usable;
mod queue_geometry;
mod regexp_syntax;
mod route_goto_label;
mod route_syntax;
mod rpc_max_zero;
mod set_syntax;
mod shared_socket_undefined;
mod sharedarea_size;
mod size_unit_confusion;
mod smart_daemon_syntax;
mod socket_bare_port;
mod socket_empty;
mod socket_host_invalid;
mod socket_port_range;
mod socket_url_scheme;
mod ssl_socket_syntax;
mod static_map_syntax;
mod stats_pusher_unknown;
mod subscription_algo_unknown;
mod tilde_not_expanded;
mod time_unit_confusion;
mod timer_syntax;
mod touch_pair_syntax;
mod umask_too_short;
mod unix_path_too_long;
mod unknown_cheaper_algo;
mod unknown_clock;
mod unknown_lock_engine;
mod unknown_logger;
mod unknown_loop;
mod unknown_protocol;
mod unregistered;
mod wsgi_env_behaviour_unknown;
mod zerg_pool_syntax;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &alarm_syntax::ALARM_SYNTAX,
    &bool_empty::BOOL_EMPTY,
    &bool_for_text::BOOL_FOR_TEXT,
    &bool_unrecognised::BOOL_UNRECOGNISED,
    &cache2_geometry::CACHE2_GEOMETRY,
    &capability_unknown::CAPABILITY_UNKNOWN,
    &chmod_invalid::CHMOD_INVALID,
    &cron2_space::CRON2_SPACE,
    &cron_command_too_often::CRON_COMMAND_TOO_OFTEN,
    &cron_field_range::CRON_FIELD_RANGE,
    &cron_no_command::CRON_NO_COMMAND,
    &cron_syntax::CRON_SYNTAX,
    &dict_syntax::DICT_SYNTAX,
    &digest_unknown::DIGEST_UNKNOWN,
    &env_name_suspicious::ENV_NAME_SUSPICIOUS,
    &env_no_equals::ENV_NO_EQUALS,
    &env_not_expanded::ENV_NOT_EXPANDED,
    &env_quoted::ENV_QUOTED,
    &env_space_around_equals::ENV_SPACE_AROUND_EQUALS,
    &exception_handler_unknown::EXCEPTION_HANDLER_UNKNOWN,
    &farm_syntax::FARM_SYNTAX,
    &file_serve_mode_unknown::FILE_SERVE_MODE_UNKNOWN,
    &header_pair_syntax::HEADER_PAIR_SYNTAX,
    &hook_unknown_action::HOOK_UNKNOWN_ACTION,
    &int16_clamped::INT16_CLAMPED,
    &int_negative::INT_NEGATIVE,
    &int_not_numeric::INT_NOT_NUMERIC,
    &int_with_unit::INT_WITH_UNIT,
    &ip_address_invalid::IP_ADDRESS_INVALID,
    &kv_flag_value::KV_FLAG_VALUE,
    &kv_missing_key::KV_MISSING_KEY,
    &kv_space::KV_SPACE,
    &kv_unknown_key::KV_UNKNOWN_KEY,
    &legion_syntax::LEGION_SYNTAX,
    &limit_as_too_small::LIMIT_AS_TOO_SMALL,
    &log_encoder_unknown::LOG_ENCODER_UNKNOWN,
    &logger_space_name::LOGGER_SPACE_NAME,
    &map_socket_syntax::MAP_SOCKET_SYNTAX,
    &metric_invalid::METRIC_INVALID,
    &mount_syntax::MOUNT_SYNTAX,
    &namespace_unknown::NAMESPACE_UNKNOWN,
    &path_not_usable::PATH_NOT_USABLE,
    &queue_geometry::QUEUE_GEOMETRY,
    &regexp_syntax::REGEXP_SYNTAX,
    &route_goto_label::ROUTE_GOTO_LABEL,
    &route_syntax::ROUTE_SYNTAX,
    &rpc_max_zero::RPC_MAX_ZERO,
    &set_syntax::SET_SYNTAX,
    &shared_socket_undefined::SHARED_SOCKET_UNDEFINED,
    &sharedarea_size::SHAREDAREA_SIZE,
    &size_unit_confusion::SIZE_UNIT_CONFUSION,
    &smart_daemon_syntax::SMART_DAEMON_SYNTAX,
    &socket_bare_port::SOCKET_BARE_PORT,
    &socket_empty::SOCKET_EMPTY,
    &socket_host_invalid::SOCKET_HOST_INVALID,
    &socket_port_range::SOCKET_PORT_RANGE,
    &socket_url_scheme::SOCKET_URL_SCHEME,
    &ssl_socket_syntax::SSL_SOCKET_SYNTAX,
    &static_map_syntax::STATIC_MAP_SYNTAX,
    &stats_pusher_unknown::STATS_PUSHER_UNKNOWN,
    &subscription_algo_unknown::SUBSCRIPTION_ALGO_UNKNOWN,
    &tilde_not_expanded::TILDE_NOT_EXPANDED,
    &time_unit_confusion::TIME_UNIT_CONFUSION,
    &timer_syntax::TIMER_SYNTAX,
    &touch_pair_syntax::TOUCH_PAIR_SYNTAX,
    &umask_too_short::UMASK_TOO_SHORT,
    &unix_path_too_long::UNIX_PATH_TOO_LONG,
    &unknown_cheaper_algo::UNKNOWN_CHEAPER_ALGO,
    &unknown_clock::UNKNOWN_CLOCK,
    &unknown_lock_engine::UNKNOWN_LOCK_ENGINE,
    &unknown_logger::UNKNOWN_LOGGER,
    &unknown_loop::UNKNOWN_LOOP,
    &unknown_protocol::UNKNOWN_PROTOCOL,
    &wsgi_env_behaviour_unknown::WSGI_ENV_BEHAVIOUR_UNKNOWN,
    &zerg_pool_syntax::ZERG_POOL_SYNTAX,
];
