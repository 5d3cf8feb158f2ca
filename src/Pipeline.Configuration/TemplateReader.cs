namespace Pipeline.Configuration;

/// <summary>Reads a journal's folder under <c>templates</c>.</summary>
public static class TemplateReader
{
}
