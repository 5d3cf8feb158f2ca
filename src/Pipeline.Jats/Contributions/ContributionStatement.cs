using Pipeline.Vocabulary;

namespace Pipeline.Jats.Contributions;

/// <summary>A statement of who did what.</summary>
/// <param name="Text">Its paragraphs, parted by line ends.</param>
/// <param name="IsNamedCredit">Its heading names CRediT, so that even one role is meant as such.</param>
internal readonly record struct ContributionStatement(string Text, bool IsNamedCredit, SourceRef Source);
