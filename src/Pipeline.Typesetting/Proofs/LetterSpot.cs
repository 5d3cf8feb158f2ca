namespace Pipeline.Typesetting.Proofs;

/// <summary>A letter or figure as it stands on a page; lengths in points.</summary>
internal readonly record struct LetterSpot(int Page, double Baseline, double X, double Width, int Tag);
