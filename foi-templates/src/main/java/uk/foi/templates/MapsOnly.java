package uk.foi.templates;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template read the entries of maps and walk lists, and nothing else: no field, no method, no index, no entry set.
 */
final class MapsOnly implements Mustache.Collector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof List<?> list ? list.iterator() : null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return (value, key) ->
                value instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : Template.NO_FETCHER_FOUND;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
