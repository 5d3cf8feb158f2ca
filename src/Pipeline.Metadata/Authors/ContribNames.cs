using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Authors;

/// <summary>How messages call an author.</summary>
internal static class ContribNames
{
    public static string Called(this Contrib contrib) =>
        contrib.Collab ?? (contrib.Name?.Display is { Length: > 0 } name ? name : Spaces.Collapse(contrib.Raw));
}
