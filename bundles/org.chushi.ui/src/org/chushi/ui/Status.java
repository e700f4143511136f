package org.chushi.ui;

/** How something stands. Never shown by colour alone: an icon or a word goes with it. */
public enum Status {
	GOOD("check"), WAIT("clock"), STOP("alert"), INFO("info");

	private final String icon;

	Status(String icon) {
		this.icon = icon;
	}

	/** Its icon in the program's family. */
	public String icon() {
		return icon;
	}
}
