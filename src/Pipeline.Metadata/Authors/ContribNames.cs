using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Authors;

/// <summary>How messages and copyright lines call an author: as shown, in single spaces, which a name as printed may lack.</summary>
internal static class ContribNames
{
    public static string Called(this Contrib contrib) => Spaces.Collapse(contrib.Display);
}
