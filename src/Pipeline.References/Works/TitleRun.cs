namespace Pipeline.References.Works;

/// <summary>A stretch of a title in roman or italic type.</summary>
internal readonly record struct TitleRun(string Text, bool IsItalic);
