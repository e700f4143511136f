package org.chushi.publishing;

import java.util.List;

import org.chushi.content.PackContent;
import org.chushi.core.Missing;
import org.chushi.people.Session;

/**
 * What has to be done before a pack may be published: a review, a trial chat. A service: a new one touches no other bundle.
 * Asked on a thread that may wait.
 */
@FunctionalInterface
public interface PublishGate {

	/**
	 * @param session who wants to publish
	 * @param pack    as it would be published
	 * @return what is missing, each with the next thing to do; nothing when it may go out
	 */
	List<Missing> missing(Session session, PackContent pack);
}
