namespace Pipeline.Vocabulary.Equations;

/// <summary>The alphabets of mathematics.</summary>
public enum MathScript
{
    Roman,
    Script,
    Fraktur,
    DoubleStruck,
    SansSerif,
    Monospace,
}

/// <summary>A style that letters of an equation have of themselves.</summary>
public readonly record struct MathLetters(MathScript Script, bool IsBold, bool IsItalic);
