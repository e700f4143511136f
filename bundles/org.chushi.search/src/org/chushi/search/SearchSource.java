package org.chushi.search;

import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.people.Role;

/** Gives one kind of content its texts to be searched. A service: another kind touches no other bundle. */
public interface SearchSource {

	/** For example {@code script}; unique among the sources. */
	String kind();

	/** Who may find it. */
	Set<Role> readers();

	/** All of the kind in a library, each id once. */
	List<SearchText> texts(Library library);
}
