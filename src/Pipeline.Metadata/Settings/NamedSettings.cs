using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Settings;

/// <summary>Values that article.yaml gives by name.</summary>
internal static class NamedSettings
{
    /// <summary>A name that nothing in the article bears is a slip in article.yaml, which must not pass unseen.</summary>
    public static IEnumerable<Diagnostic> Unused(this Rule rule, Seq<NamedValue> values, Func<NamedValue, bool> isUsed, string what) =>
        values
            .Where(value => !isUsed(value))
            .Select(value =>
                rule.At(value.Source, $"article.yaml names “{value.Name}”, but the article has no such {what}.", value.Name) with
                {
                    Severity = Severity.Error,
                }
            );
}
