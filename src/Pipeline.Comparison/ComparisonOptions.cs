namespace Pipeline.Comparison;

/// <param name="MarksText">Whether the texts are laid over each other as well, for a page that shows them.</param>
public sealed record ComparisonOptions(bool MarksText = false);
