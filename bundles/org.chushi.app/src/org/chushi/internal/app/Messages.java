package org.chushi.internal.app;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BeginningPage_again, BeginningPage_demo, BeginningPage_demoWords, BeginningPage_displayName,
	BeginningPage_found, BeginningPage_founding, BeginningPage_help, BeginningPage_makeDemo,
	BeginningPage_makingDemo, BeginningPage_name, BeginningPage_noStart, BeginningPage_password,
	BeginningPage_start, BeginningPage_subtitle, BeginningPage_sure, BeginningPage_title, Beginning_again,
	Beginning_door, Desk_brand, Desk_keys, Desk_signOut, Door_again, Door_dark, Door_enter, Door_failed,
	Door_failedNext, Door_help, Door_languageHint, Door_light, Door_name, Door_nameMissing,
	Door_notOpen, Door_notOpenNext, Door_opening, Door_password, Door_subtitle, Door_themeHint, Door_title,
	Door_tryAgain, PageArea_cancel, PageArea_failed, PageArea_failedNext, PageArea_failedWhy, PageArea_read,
	StartCard_chosen, Window_title
}
