namespace StaticMarche.Diagnostics;

/// <summary>The languages a message is written in.</summary>
internal enum Language
{
    French,
    English,
}
