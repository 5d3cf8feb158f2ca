using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>A picture of a figure and the size it is meant to be, in points.</summary>
internal sealed record SizedPicture(Panel Panel, Media Media, double Width, double Height);
